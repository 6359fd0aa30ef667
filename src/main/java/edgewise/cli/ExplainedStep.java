package edgewise.cli;

import edgewise.strategy.Step;

/**
 * A step with its explanation as text.
 *
 * @param number from 1
 * @param latex the formula with names and with numbers
 * @param formula the same as plain text
 * @param text the sentence
 */
record ExplainedStep(int number, Step step, String latex, String formula, String text) {}
