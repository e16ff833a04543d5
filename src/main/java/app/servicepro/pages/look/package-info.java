/** What a site looks like beyond its theme: own colours and letters, icon and share picture. */
@NullMarked
package app.servicepro.pages.look;

import org.jspecify.annotations.NullMarked;
