/** The screens of the look. */
@NullMarked
package app.servicepro.look.web;

import org.jspecify.annotations.NullMarked;
