/** The editor's screen: its routes and what its templates see. */
@NullMarked
package app.servicepro.editor.web;

import org.jspecify.annotations.NullMarked;
