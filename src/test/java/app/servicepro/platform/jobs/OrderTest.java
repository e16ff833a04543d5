package app.servicepro.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrderTest {
  private final OrderSerializer serializer = new OrderSerializer();

  @Test
  @DisplayName("J1 kind, tenant and data come back as they were added")
  void thereAndBack() {
    var data = Json.object("{\"name\": \"Jürgen ¿?\", \"n\": 3, \"tenant\": \"not me\"}");
    var orders = List.of(new Order("mail", TenantId.ROOT, data), new Order("sweep", null, data));

    for (var order : orders) {
      var bytes = serializer.serialize(order);

      assertThat(serializer.deserialize(Order.class, bytes)).isEqualTo(order);
    }
  }

  @Test
  @DisplayName("J1 the queue holds JSON and nothing that Java would bring to life")
  void noJavaObjects() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ArrayList<>(List.of("a")));
    }

    assertThatThrownBy(() -> serializer.deserialize(Order.class, bytes.toByteArray()))
        .isInstanceOf(JsonException.class);
    assertThat(
            new String(new Order("a", null, Json.object("{}")).toBytes(), StandardCharsets.UTF_8))
        .isEqualTo("{\"kind\":\"a\",\"data\":{}}");
    assertThat(serializer.serialize(null)).isNull();
    assertThat(serializer.<Order>deserialize(Order.class, null)).isNull();
  }
}
