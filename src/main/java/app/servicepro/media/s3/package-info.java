/** The store at an S3-compatible server. */
@NullMarked
package app.servicepro.media.s3;

import org.jspecify.annotations.NullMarked;
