package org.tocsin.jackson;

import java.io.InputStream;
import org.tocsin.MessageReader;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;

/** A mapper of some generation with the module, and what the tests ask of it. */
interface Host {

    Tocsin TOCSIN = Tocsin.standard();
    MessageReader EVERY_REALM = TOCSIN.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST, Realm.DRAFT);

    /** The value of a text; a mapper's refusal comes as an exception. */
    <T> T read(byte[] json, Class<T> type) throws Exception;

    /** The same, of a text in memory. */
    <T> T read(String json, Class<T> type) throws Exception;

    /** The same, of a text that comes bit by bit. */
    <T> T read(InputStream json, Class<T> type) throws Exception;

    /** A text read as a message with the body of a report. */
    Message<IncidentReport> readReport(byte[] json) throws Exception;

    /** A message that goes through a tree of the mapper's own. */
    Message<?> throughTree(Message<?> message) throws Exception;

    byte[] write(Object value) throws Exception;

    /** What a host's own classes look like. */
    record Envelope(String ticket, Message<IncidentReport> report) {}
}
