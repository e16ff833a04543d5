/** Words and locales. */
@NullMarked
package app.servicepro.platform.i18n;

import org.jspecify.annotations.NullMarked;
