package org.tocsin.internal.codec;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.internal.text.Defect;
import org.tocsin.internal.text.Finding;
import org.tocsin.internal.text.Slice;
import org.tocsin.message.Body;
import org.tocsin.message.Extensions;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.UnrecognisedBody;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Limits;

/** Reads, writes and checks a whole message: the envelope by its generated codec, the body by that of its type. */
public final class MessageCodec {

    private MessageCodec() {}

    /**
     * The message that the text holds.
     *
     * @throws Defect at the first thing that is wrong
     */
    public static Message<?> read(JsonInput in) {
        in.start();
        Incoming slots = new Incoming();
        Header header = HeaderCodec.read(in, slots);
        in.end();
        return new Message<>(header, slots.body(header.type(), in), slots.extensions);
    }

    /**
     * What the text holds of a message, by a reading that notes everything that is wrong with it: of the right values,
     * all. Without body where that, or the type, is missing or no body at all; null where the text is no object, or no
     * JSON.
     */
    @SuppressWarnings("NullAway") // whoever asks for what is there of a message knows that something is missing
    public static @Nullable Message<?> readAll(JsonInput in) {
        try {
            if (!in.start()) {
                in.end();
                return null;
            }
            Incoming slots = new Incoming();
            Header header = HeaderCodec.read(in, slots);
            in.end();
            return new Message<>(header, slots.bodyIfAny(header.type(), in), slots.extensions);
        } catch (Defect noted) {
            return null;
        }
    }

    /** Writes a message as it is, checked or not. */
    public static byte[] write(Message<?> message) {
        JsonOutput out = new JsonOutput();
        HeaderCodec.write(out, message.header(), new Outgoing(message, Limits.standard()));
        return out.bytes();
    }

    /**
     * Checks the shape of a message.
     *
     * @throws Defect at the first thing that is wrong, where the check stops there
     */
    public static void check(ObjectCheck check, Message<?> message, Limits limits) {
        check.present("tocsin", message.header());
        check.present("extensions", message.extensions());
        if (message.header() != null) {
            HeaderCodec.check(check, message.header(), new Outgoing(message, limits));
        }
    }

    private static final class Incoming implements Slots {

        private static final String BODY = "body";

        private @Nullable Body body;
        private @Nullable Slice unread;
        private Extensions extensions = Extensions.none();

        @Override
        public void read(String member, JsonInput in, @Nullable MessageType type) {
            if (!member.equals(BODY)) {
                extensions = readExtensions(in);
            } else if (type == null) {
                unread = in.skip();
            } else {
                body = readBody(in, type);
            }
        }

        private static @Nullable Body readBody(JsonInput in, MessageType type) {
            Body known = Bodies.read(type.code(), in);
            Slice unknown = known == null ? in.skipObject() : null;
            return unknown == null ? known : new UnrecognisedBody(type, in.raw(unknown));
        }

        /** The body, read now if it stood before the type. */
        private Body body(MessageType type, JsonInput in) {
            Body read = bodyIfAny(type, in);
            if (read == null) {
                throw new IllegalStateException("a body is required");
            }
            return read;
        }

        private @Nullable Body bodyIfAny(@Nullable MessageType type, JsonInput in) {
            if (body != null || unread == null || in.isRefusedAsText()) {
                return body;
            }
            JsonInput again = in.reread(unread, BODY);
            if (type == null) {
                again.skipObject();
                return null;
            }
            return readBody(again, type);
        }

        private static Extensions readExtensions(JsonInput in) {
            Map<String, String> json = new LinkedHashMap<>();
            if (in.enterObject()) {
                for (String key = in.nextAnyMember(json); key != null; key = in.nextAnyMember(json)) {
                    json.put(key, in.raw(in.skip()));
                }
            }
            return Extensions.of(json);
        }

        @Override
        public void write(String member, JsonOutput out) {
            throw new IllegalStateException("reading");
        }

        @Override
        public void check(String member, ObjectCheck check) {
            throw new IllegalStateException("reading");
        }
    }

    private record Outgoing(Message<?> message, Limits limits) implements Slots {

        @Override
        public void read(String member, JsonInput in, @Nullable MessageType type) {
            throw new IllegalStateException("writing");
        }

        @Override
        public void write(String member, JsonOutput out) {
            if (!member.equals(Incoming.BODY)) {
                writeExtensions(out);
            } else if (message.body() instanceof UnrecognisedBody unrecognised) {
                out.raw(member, unrecognised.json());
            } else if (message.body() != null) {
                out.member(member);
                Bodies.write(out, message.body());
            }
        }

        private void writeExtensions(JsonOutput out) {
            if (message.extensions().isEmpty()) {
                return;
            }
            out.member("extensions");
            out.startObject();
            for (String key : message.extensions().keys()) {
                out.raw(key, message.extensions().json(key).orElseThrow());
            }
            out.endObject();
        }

        @Override
        public void check(String member, ObjectCheck check) {
            if (member.equals(Incoming.BODY)) {
                check.present(member, message.body());
                if (message.body() != null) {
                    checkBody(check);
                }
            } else if (message.extensions() != null) {
                check.enter(member);
                checkExtensions(check, message.extensions());
                check.leave();
            }
        }

        private void checkBody(ObjectCheck check) {
            MessageType said = message.header().type();
            MessageType is = message.body().messageType();
            if (said != null && !said.equals(is)) {
                check.reject(Incoming.BODY, CoreProblem.WRONG_JSON_TYPE, said.code(), is.code());
            }
            if (message.body() instanceof UnrecognisedBody unrecognised) {
                checkJson(check, Incoming.BODY, unrecognised.json(), 1);
            } else {
                check.enter(Incoming.BODY);
                Bodies.check(check, message.body());
                check.leave();
            }
        }

        private void checkExtensions(ObjectCheck check, Extensions extensions) {
            for (String key : extensions.keys()) {
                int most = limits.nameLength();
                if (key.length() > most) {
                    check.reject(key, CoreProblem.NAME_TOO_LONG, String.valueOf(most));
                } else if (check.isSound(key, key)) {
                    checkJson(check, key, extensions.json(key).orElseThrow(), 2);
                }
            }
        }

        /** JSON that is to be written as it is has to be JSON. */
        private void checkJson(ObjectCheck check, String member, String json, int depth) {
            if (check.isSound(member, json)) {
                TextDefects.of(json.getBytes(StandardCharsets.UTF_8), limits, depth).stream()
                        .map(Finding::problem)
                        .limit(1)
                        .forEach(first -> check.reject(
                                member, first.code(), first.arguments().toArray(new String[0])));
            }
        }
    }
}
