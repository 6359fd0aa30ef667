/**
 * A program or a network worked out: from its setup to steps, sentences and a drawing. Knows
 * nothing of JavaFX. Read {@link ProgramStudy} first, then {@link NetworkStudy}.
 */
package edgewise.study;
