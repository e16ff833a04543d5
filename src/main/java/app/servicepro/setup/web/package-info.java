/** Opening a business by oneself. */
@NullMarked
package app.servicepro.setup.web;

import org.jspecify.annotations.NullMarked;
