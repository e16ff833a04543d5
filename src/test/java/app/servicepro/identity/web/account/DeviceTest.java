package app.servicepro.identity.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeviceTest {
  @Test
  void whatBrowsersSayBecomesWords() {
    assertEquals(
        new Device("Chrome", "Windows"),
        Device.of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                + " Chrome/140.0.0.0 Safari/537.36"));
    assertEquals(
        new Device("Edge", "Windows"),
        Device.of(
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36"
                + " Edg/140.0"));
    assertEquals(
        new Device("Safari", "iPhone"),
        Device.of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148"
                + " Safari/604.1"));
    assertEquals(
        new Device("Firefox", "Mac"),
        Device.of(
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101"
                + " Firefox/142.0"));
    assertEquals(
        new Device("Chrome", "Android"),
        Device.of("Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36"));
  }

  @Test
  void nothingIsMadeUp() {
    assertEquals(new Device("", ""), Device.of("curl/8.14.1"));
    assertEquals(new Device("", ""), Device.of(""));
  }
}
