package org.tocsin.examples.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.TypeReference;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.examples.benchmarks.plain.Acknowledgements;
import org.tocsin.examples.benchmarks.plain.Advisories;
import org.tocsin.examples.benchmarks.plain.PlainMessage;
import org.tocsin.examples.benchmarks.plain.Reports;
import org.tocsin.message.Body;
import org.tocsin.message.incident.Advisory;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.message.service.Acknowledgement;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text that libraries bind to plain records, with an unknown member refused and nothing else checked. They are told
 * the type of the message, which our own reader has to find out.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PlainText(byte[] json, Type type, ObjectReader reader) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The texts of this input. */
    static List<PlainText> all(Input input) {
        return IntStream.range(0, input.texts().size())
                .mapToObj(i -> of(input.texts().get(i), input.messages().get(i).body()))
                .toList();
    }

    private static PlainText of(byte[] json, Body body) {
        Type type = type(body);
        return new PlainText(json, type, MAPPER.readerFor(MAPPER.constructType(type)));
    }

    private static Type type(Body body) {
        if (body instanceof IncidentReport) {
            return new TypeReference<PlainMessage<Reports.IncidentReport>>() {}.getType();
        }
        if (body instanceof Advisory) {
            return new TypeReference<PlainMessage<Advisories.Advisory>>() {}.getType();
        }
        if (body instanceof Acknowledgement) {
            return new TypeReference<PlainMessage<Acknowledgements.Acknowledgement>>() {}.getType();
        }
        throw new IllegalArgumentException("no plain records for " + body.messageType());
    }

    /** The records, by Jackson. */
    Object byJackson() {
        return reader.readValue(json);
    }

    /** The records, by fastjson2. */
    Object byFastjson() {
        return JSON.parseObject(json, type, JSONReader.Feature.ErrorOnUnknownProperties);
    }
}
