package org.tocsin.generator.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads HTML that is well-formed XML, looks for elements in it, and writes it as HTML. */
final class Html {

    private static final Set<String> WITHOUT_END = Set.of("br", "col", "hr", "img", "input", "link", "meta");
    private static final Set<String> RAW = Set.of("style", "script");

    /** So much of a line that is not well-formed is shown. */
    private static final int SHOWN = 300;

    private Html() {}

    static Document read(String text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // What is wrong is thrown; nothing is printed beside.
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException broken) {
            int column = Math.max(0, broken.getColumnNumber() - 1);
            String line =
                    text.lines().skip(broken.getLineNumber() - 1L).findFirst().orElse("");
            String before = line.substring(Math.max(0, column - SHOWN), Math.min(column, line.length()));
            throw new IllegalStateException(
                    "the HTML is not well-formed: " + broken.getMessage() + " It ends here: " + before, broken);
        } catch (SAXException | ParserConfigurationException unsupported) {
            throw new IllegalStateException(unsupported);
        }
    }

    /** The elements among the children of one, in order. */
    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** An element and all below it, in order. */
    static List<Element> all(Element top) {
        List<Element> all = new ArrayList<>(List.of(top));
        children(top).forEach(child -> all.addAll(all(child)));
        return all;
    }

    static boolean isOfClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    static boolean isHeading(Element element) {
        return element.getTagName().matches("h[1-6]");
    }

    static String write(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            String name = element.getTagName();
            out.append('<').append(name);
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                out.append(' ').append(attribute.getNodeName()).append("=\"");
                out.append(escaped(attribute.getNodeValue()).replace("\"", "&quot;"))
                        .append('"');
            }
            out.append('>');
            if (WITHOUT_END.contains(name)) {
                return;
            }
            if (RAW.contains(name)) {
                out.append(element.getTextContent());
            } else {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    write(child, out);
                }
            }
            out.append("</").append(name).append('>');
        } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            out.append(escaped(node.getNodeValue()));
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
