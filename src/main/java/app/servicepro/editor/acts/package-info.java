/** What buttons of the editor do, as changes of the draft, and who may make them. */
@NullMarked
package app.servicepro.editor.acts;

import org.jspecify.annotations.NullMarked;
