/**
 * The user's settings and the folder that they are saved in. Knows neither documents nor JavaFX.
 * Read {@link Settings} first.
 */
package edgewise.settings;
