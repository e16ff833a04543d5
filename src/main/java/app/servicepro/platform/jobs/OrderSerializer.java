package app.servicepro.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;

/** JSON only: nothing that is read from the queue can become an object of any other class. */
final class OrderSerializer implements Serializer {
  @Override
  public byte @Nullable [] serialize(@Nullable Object data) {
    return data instanceof Order order ? order.toBytes() : null;
  }

  @Override
  public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
    return bytes == null ? null : type.cast(Order.of(bytes));
  }
}
