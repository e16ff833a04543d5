import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws something with as much detail as a photograph: java Picture.java file width height. */
public class Picture {
  public static void main(String[] args) throws Exception {
    int width = Integer.parseInt(args[1]);
    int height = Integer.parseInt(args[2]);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    canvas.setPaint(new GradientPaint(0, 0, new Color(0x8fb4d9), 0, height, new Color(0x4c5a3a)));
    canvas.fillRect(0, 0, width, height);
    var random = new Random(7);
    for (int i = 0; i < 30_000; i++) {
      canvas.setColor(new Color(random.nextInt(0x1000000)));
      canvas.fillOval(random.nextInt(width), random.nextInt(height), 3 + random.nextInt(40), 3 + random.nextInt(40));
    }
    canvas.dispose();
    ImageIO.write(image, "jpeg", new File(args[0]));
  }
}
