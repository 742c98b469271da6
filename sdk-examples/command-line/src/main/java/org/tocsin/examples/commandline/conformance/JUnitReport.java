package org.tocsin.examples.commandline.conformance;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tocsin.examples.commandline.conformance.CaseResult.Outcome;
import org.tocsin.examples.console.SafeText;

/** A report in the XML of JUnit: a suite for each group, and one for faults against the protocol. */
final class JUnitReport {

    private static final String NAME = "tocsin.conformance";

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(ConformanceReport report, PrintWriter out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JUnitReport(xml).write(report);
            xml.close();
        } catch (XMLStreamException impossible) {
            // A printer keeps its failures to itself, or throws another exception.
            throw new IllegalStateException(impossible);
        }
        out.println();
    }

    private void write(ConformanceReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("testsuites");
        attribute("name", report.hello().program());
        counts(report.results(), report.faults().size());
        attribute("time", Double.toString(report.time().toMillis() / 1000.0));
        for (Map.Entry<ConformanceReport.Group, List<CaseResult>> group :
                report.groups().entrySet()) {
            suite(group.getKey(), group.getValue());
        }
        if (!report.faults().isEmpty()) {
            faults(report.faults());
        }
        line();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void suite(ConformanceReport.Group group, List<CaseResult> results) throws XMLStreamException {
        line();
        xml.writeStartElement("testsuite");
        String name = NAME + "." + group.name() + "." + group.layer();
        attribute("name", name);
        counts(results, 0);
        for (CaseResult result : results) {
            testCase(name, result.shown().name());
            if (result.failed()) {
                failure(result.reason(), details(result));
            } else if (result.outcome() == Outcome.SKIPPED) {
                xml.writeEmptyElement("skipped");
                attribute("message", result.reason());
            }
            xml.writeEndElement();
        }
        line();
        xml.writeEndElement();
    }

    private void faults(List<String> faults) throws XMLStreamException {
        line();
        xml.writeStartElement("testsuite");
        attribute("name", NAME + ".protocol");
        counts(List.of(), faults.size());
        for (String fault : faults) {
            testCase(NAME + ".protocol", fault);
            failure(fault, "");
            xml.writeEndElement();
        }
        line();
        xml.writeEndElement();
    }

    private void testCase(String group, String name) throws XMLStreamException {
        line();
        xml.writeStartElement("testcase");
        attribute("classname", group);
        attribute("name", name);
    }

    private void failure(String message, String details) throws XMLStreamException {
        xml.writeStartElement("failure");
        attribute("message", message);
        xml.writeCharacters(details);
        xml.writeEndElement();
    }

    private static String details(CaseResult result) {
        String expected = result.expected()
                .map(all -> TextReport.verdict(all.valid(), all.problems(), all.found()))
                .orElse("");
        String answered = result.answered()
                .map(all -> TextReport.verdict(all.valid(), all.problems(), all.found()))
                .orElse("nothing");
        return "expected: " + clean(expected) + "\nanswered: " + clean(answered);
    }

    private void counts(List<CaseResult> results, int faults) throws XMLStreamException {
        attribute("tests", Integer.toString(results.size() + faults));
        attribute("failures", Long.toString(ConformanceReport.count(results, Outcome.FAILED) + faults));
        attribute("skipped", Long.toString(ConformanceReport.count(results, Outcome.SKIPPED)));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Without the characters that XML can't hold. */
    private static String clean(String text) {
        return SafeText.of(text)
                .codePoints()
                .map(letter -> letter == 0xFFFE || letter == 0xFFFF ? 0xFFFD : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
