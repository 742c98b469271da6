package org.tocsin.internal.json;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The one JSON tokeniser of the SDK: no leniency; the limits are checked by us, so that each has its own answer. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            // The names of all texts share one table: names made to fill it must not get other people's texts refused.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private static final TokenStreamFactory FOR_MESSAGES = forMessages();

    private JsonText() {}

    /** A tokeniser over these bytes. */
    public static JsonParser parser(byte[] json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /** A tokeniser over a part of a text that is sound UTF-8: a {@link MessageParser} where Jackson lets it be one. */
    static JsonParser ofSound(byte[] json, int offset, int length) {
        return FOR_MESSAGES.createParser(ObjectReadContext.empty(), json, offset, length);
    }

    /** A tokeniser of {@link #ofSound} with its short ways, where it has them. */
    static @Nullable MessageParser shortWays(JsonParser parser) {
        return FOR_MESSAGES.getClass() == JsonFactory.class ? null : (MessageParser) parser;
    }

    /** A host may force a Jackson in which what {@link MessageParser} builds on has changed; then there is only that. */
    private static TokenStreamFactory forMessages() {
        try {
            TokenStreamFactory factory = MessageParser.factory(FACTORY);
            factory.createParser(ObjectReadContext.empty(), new byte[0], 0, 0).close();
            return factory;
        } catch (LinkageError otherJackson) {
            return FACTORY;
        }
    }

    static PropertyNameMatcher matcher(List<Named> names) {
        return FACTORY.constructNameMatcher(names, false);
    }

    /** A writer of compact JSON in UTF-8. */
    static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }
}
