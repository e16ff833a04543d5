package app.servicepro.platform.db;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** A {@code jsonb} column as a JSON object. */
@Converter
public class JsonColumn implements AttributeConverter<JsonObject, Object> {
  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable JsonObject object) {
    if (object == null) {
      return null;
    }
    try {
      var column = new PGobject();
      column.setType("jsonb");
      column.setValue(object.toString());
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable JsonObject convertToEntityAttribute(@Nullable Object column) {
    var text = column instanceof PGobject o ? o.getValue() : (String) column;
    return text == null ? null : Json.object(text);
  }
}
