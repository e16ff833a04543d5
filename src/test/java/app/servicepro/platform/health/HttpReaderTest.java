package app.servicepro.platform.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HttpReaderTest {
  @Test
  void readsAnswersOneAfterTheOther() throws IOException {
    var reader =
        reader(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\ncontent-LENGTH:  5\r\n\r\nHTTP/"
                + "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n"
                + "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");

    assertThat(reader.status()).isEqualTo(200);
    assertThat(reader.status()).isEqualTo(304);
    assertThat(reader.status()).isEqualTo(503);
    assertThatThrownBy(reader::status).isInstanceOf(EOFException.class);
  }

  @Test
  void anAnswerThatBreaksOffIsNoAnswer() {
    var header = reader("HTTP/1.1 200 OK\r\nContent-Le");
    var body = reader("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nshort");

    assertThatThrownBy(header::status).isInstanceOf(EOFException.class);
    assertThatThrownBy(body::status).isInstanceOf(EOFException.class);
  }

  private static HttpReader reader(String answers) {
    return new HttpReader(new ByteArrayInputStream(answers.getBytes(StandardCharsets.US_ASCII)));
  }
}
