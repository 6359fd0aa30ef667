/**
 * The examples and lessons that come with the program. Knows neither JavaFX nor, except through
 * {@code study}, the layout. Read {@link Example} first.
 */
package edgewise.lesson;
