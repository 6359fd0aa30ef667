/** The look and zoom of JFreeChart charts. Knows no pane. Read {@link ChartStyle} first. */
package edgewise.ui.chart;
