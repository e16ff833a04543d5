package app.servicepro.platform.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrTest {
  private static final Pattern DOT = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int SCALE = 4;

  @Test
  void aCameraReadsWhatWasWritten() throws Exception {
    var text =
        "otpauth://totp/ServicePro:marisol%40clean-machine.example?secret=" + "ABCD2345".repeat(4);

    assertEquals(text, read(Qr.svg(text)));
  }

  /** Paints the dots and reads them back. */
  private static String read(String svg) throws Exception {
    var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
    assertTrue(box.find());
    int size = Integer.parseInt(box.group(1)) * SCALE;
    var pixels = new int[size * size];
    Arrays.fill(pixels, 0xffffff);
    DOT.matcher(svg)
        .results()
        .forEach(dot ->
            paint(pixels, size, Integer.parseInt(dot.group(1)), Integer.parseInt(dot.group(2))));
    var source = new RGBLuminanceSource(size, size, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static void paint(int[] pixels, int size, int x, int y) {
    for (int i = 0; i < SCALE; i++) {
      int start = (y * SCALE + i) * size + x * SCALE;
      Arrays.fill(pixels, start, start + SCALE, 0);
    }
  }
}
