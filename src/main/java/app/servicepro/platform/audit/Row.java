package app.servicepro.platform.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a native query gives, column by column from 0. */
final class Row {
  private final Object[] columns;

  Row(Object columns) {
    this.columns = (Object[]) columns;
  }

  @Nullable Object at(int column) {
    return columns[column];
  }

  long number(int column) {
    return ((Number) Objects.requireNonNull(at(column))).longValue();
  }

  Instant instant(int column) {
    return ((Timestamp) Objects.requireNonNull(at(column))).toInstant();
  }

  @Nullable UUID uuid(int column) {
    return (UUID) at(column);
  }

  boolean flag(int column) {
    return (Boolean) Objects.requireNonNull(at(column));
  }

  String text(int column) {
    return Objects.requireNonNull(textOrNull(column));
  }

  @Nullable String textOrNull(int column) {
    return (String) at(column);
  }
}
