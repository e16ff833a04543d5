/** Documents, drafts and releases in the database. */
@NullMarked
package app.servicepro.pages.model;

import org.jspecify.annotations.NullMarked;
