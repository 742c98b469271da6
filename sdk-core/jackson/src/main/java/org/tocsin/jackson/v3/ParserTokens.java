package org.tocsin.jackson.v3;

import org.jspecify.annotations.Nullable;
import org.tocsin.jackson.internal.TokenSource;
import org.tocsin.jackson.internal.TokenText;
import org.tocsin.message.Message;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.MismatchedInputException;

/** The tokens of the value at the current place of a parser; afterwards the parser is at the last of them. */
final class ParserTokens implements TokenSource {

    private final JsonParser parser;
    private boolean begun;

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public void writeNext(TokenText text) {
        JsonToken token = begun ? parser.nextToken() : parser.currentToken();
        begun = true;
        write(token, text);
    }

    private void write(@Nullable JsonToken token, TokenText text) {
        switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> text.open('{');
            case START_ARRAY -> text.open('[');
            case END_OBJECT -> text.close('}');
            case END_ARRAY -> text.close(']');
            case PROPERTY_NAME -> text.name(parser.currentName());
            case VALUE_STRING -> text.string(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                text.bare(parser.getString());
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw MismatchedInputException.from(
                        parser, Message.class, "A message is JSON throughout; this value is not.");
        }
    }
}
