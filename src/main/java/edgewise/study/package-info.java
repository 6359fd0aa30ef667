/**
 * A program or a network worked out: from its setup to steps, sentences and a drawing. Knows
 * nothing of JavaFX. Read {@link Narration} first, the one interface of everything that is stepped,
 * then {@link ProgramStudy}.
 */
package edgewise.study;
