/** The panel: fields made from the schemas of a theme, and changes made from what was typed. */
@NullMarked
package app.servicepro.editor.panel;

import org.jspecify.annotations.NullMarked;
