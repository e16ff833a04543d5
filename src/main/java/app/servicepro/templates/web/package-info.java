/** The screens for section templates and styles. */
@NullMarked
package app.servicepro.templates.web;

import org.jspecify.annotations.NullMarked;
