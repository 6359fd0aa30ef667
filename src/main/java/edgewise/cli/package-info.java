/**
 * The command line: the main class and one class for each command. Knows the window only as what
 * the command {@code open} starts. Read {@link Edgewise} first.
 */
package edgewise.cli;
