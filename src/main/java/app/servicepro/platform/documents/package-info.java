/**
 * Changes of documents: read from JSON, applied field by field, taken back. No database.
 *
 * <p>G1 Changes of different fields go together, whoever comes first.
 *
 * <p>G2 What somebody has changed since is left alone, and its writer is told.
 *
 * <p>G3 What is no edit, or a larger one than anybody makes, is refused and says why.
 *
 * <p>G4 What takes an edit back gives back the documents as they were.
 *
 * <p>G5 The changes between two states lead from the one to the other, and are told field by field.
 */
@NullMarked
package app.servicepro.platform.documents;

import org.jspecify.annotations.NullMarked;
