package org.tocsin.jackson;

import java.io.InputStream;
import org.tocsin.MessageReader;
import org.tocsin.jackson.v3.TocsinModule;
import org.tocsin.message.Message;
import org.tocsin.message.incident.IncidentReport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3. */
record Jackson3(JsonMapper mapper) implements Host {

    Jackson3(MessageReader reader) {
        this(JsonMapper.builder().addModule(new TocsinModule(TOCSIN, reader)).build());
    }

    @Override
    public <T> T read(byte[] json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> T read(InputStream json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public Message<IncidentReport> readReport(byte[] json) throws Exception {
        return mapper.readValue(json, new TypeReference<Message<IncidentReport>>() {});
    }

    @Override
    public Message<?> throughTree(Message<?> message) throws Exception {
        return mapper.treeToValue(mapper.valueToTree(message), Message.class);
    }

    @Override
    public byte[] write(Object value) throws Exception {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}
