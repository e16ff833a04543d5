package app.servicepro.media.s3;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is in a bucket.
 *
 * @param bytes of the objects in it
 * @param next what to ask for more with; null when there is no more
 */
record Listing(long bytes, @Nullable String next) {
  private static final XMLInputFactory XML = XMLInputFactory.newFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  static Listing read(InputStream xml) throws IOException {
    try {
      var reader = XML.createXMLStreamReader(xml);
      long bytes = 0;
      String next = null;
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          var name = reader.getLocalName();
          if (name.equals("Size")) {
            bytes += Long.parseLong(reader.getElementText());
          } else if (name.equals("NextContinuationToken")) {
            next = reader.getElementText();
          }
        }
      }
      return new Listing(bytes, next);
    } catch (XMLStreamException | NumberFormatException e) {
      throw new IOException("not a list of objects", e);
    }
  }
}
