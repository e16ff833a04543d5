/** The home pages of tenants and of the platform. */
@NullMarked
package app.servicepro.home.web;

import org.jspecify.annotations.NullMarked;
