package org.tocsin.laws;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Spoils a text as a text: its bytes, its grammar, its names and numbers. */
enum TextMutation {
    /** A byte order mark in front. */
    BYTE_ORDER_MARK(true) {
        @Override
        byte[] spoil(String text, Random random) {
            return bytes("\uFEFF" + text);
        }
    },
    /** Bytes that are no UTF-8, somewhere. */
    BROKEN_BYTES(true) {
        @Override
        byte[] spoil(String text, Random random) {
            return insert(bytes(text), HexFormat.of().parseHex(one(BROKEN, random)), random);
        }
    },
    /** Another encoding altogether. */
    OTHER_ENCODING(true) {
        @Override
        byte[] spoil(String text, Random random) {
            return text.getBytes(Charset.forName(one(List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"), random)));
        }
    },
    /** Half a surrogate pair, escaped, in front of some string. */
    LONE_SURROGATE(true) {
        @Override
        byte[] spoil(String text, Random random) {
            String half =
                    one(List.of("\\uD800", "\\udbff", "\\uDC00", "\\udFFF", "\\uDC00\\uD800", "\\uD800x"), random);
            return bytes(afterAQuote(text, half, random));
        }
    },
    /** The text ends early. */
    TRUNCATED(true) {
        @Override
        byte[] spoil(String text, Random random) {
            byte[] whole = bytes(text.strip());
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },
    /** Something follows. */
    TRAILING(true) {
        @Override
        byte[] spoil(String text, Random random) {
            return bytes(text + one(List.of("{}", ",", "1", "\"\"", "]", "}", "null", "x", "//", "\u0000"), random));
        }
    },
    /** A relaxation of the grammar that some parsers take. */
    RELAXED(true) {
        @Override
        byte[] spoil(String text, Random random) {
            String start = text.strip().substring(1);
            return bytes(one(
                            List.of(
                                    "{/**/",
                                    "{//\n",
                                    "{#\n",
                                    "{,",
                                    "{'a':1,",
                                    "{a:1,",
                                    "{\"a\":01,",
                                    "{\"a\":+1,",
                                    "{\"a\":.5,",
                                    "{\"a\":1.,",
                                    "{\"a\":NaN,",
                                    "{\"a\":-Infinity,",
                                    "{\"a\":\"\t\",",
                                    "{\"a\":\"\\x\",",
                                    "{\"a\":0x1,",
                                    "{\"a\":True,",
                                    "{\"a\":\"\n\",",
                                    "{\"a\" 1,",
                                    "{\"a\":1 ,,",
                                    "{\"a\":\"\\u12G4\",",
                                    "{\"a\":--1,"),
                            random)
                    + start);
        }
    },
    /** A trailing comma. */
    TRAILING_COMMA(true) {
        @Override
        byte[] spoil(String text, Random random) {
            String whole = text.strip();
            return bytes(whole.substring(0, whole.length() - 1) + ",}");
        }
    },
    /** A member that is there twice, its name escaped in another way. */
    TWICE(true) {
        @Override
        byte[] spoil(String text, Random random) {
            String start = text.strip().substring(1);
            String twice = one(
                    List.of(
                            "\"tocsin\":\"1.0\",",
                            "\"t\\u006Fcsin\":\"1.0\",",
                            "\"title\":0,",
                            "\"x\":1,\"x\":1,",
                            "\"a\":1,\"\\u0061\":{},",
                            "\"\":0,\"\":0,",
                            "\"o\":{\"p\":1,\"p\":2},",
                            "\"o\":[{\"p\":1,\"q\":{},\"p\":2}],"),
                    random);
            return bytes("{" + twice + start);
        }
    },
    /** Deep nesting under an unknown name. */
    DEEP(true) {
        @Override
        byte[] spoil(String text, Random random) {
            int levels = 32 + random.nextInt(3000);
            String open = random.nextBoolean() ? "[" : "{\"d\":";
            String close = open.equals("[") ? "]" : "}";
            return bytes("{\"deep\":" + open.repeat(levels) + (open.equals("[") ? "" : "0") + close.repeat(levels) + ","
                    + text.strip().substring(1));
        }
    },
    /** A number that is not spelled plainly, or a name that is too long, under an unknown name. */
    ODD_MEMBER(true) {
        @Override
        byte[] spoil(String text, Random random) {
            String odd = one(
                    List.of(
                            "\"n\":1.0,",
                            "\"n\":[1e5],",
                            "\"n\":-0,",
                            "\"n\":9007199254740992,",
                            "\"n\":-9007199254740992,",
                            "\"n\":1e999999999,",
                            "\"n\":" + "1".repeat(41) + ",",
                            "\"" + "n".repeat(129) + "\":0,",
                            "\"n\":{\"" + "m".repeat(129) + "\":0},"),
                    random);
            return bytes("{" + odd + text.strip().substring(1));
        }
    },
    /** One byte is another: nobody knows beforehand what comes of it. */
    NOISE(false) {
        @Override
        byte[] spoil(String text, Random random) {
            byte[] noisy = bytes(text);
            for (int i = random.nextInt(3); i >= 0; i--) {
                noisy[random.nextInt(noisy.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : 32 + random.nextInt(95));
            }
            return noisy;
        }
    },
    /** A piece is missing or there twice. */
    TORN(false) {
        @Override
        byte[] spoil(String text, Random random) {
            byte[] whole = bytes(text);
            int from = random.nextInt(whole.length);
            int to = Math.min(whole.length, from + random.nextInt(40));
            ByteArrayOutputStream torn = new ByteArrayOutputStream();
            torn.write(whole, 0, random.nextBoolean() ? from : to);
            torn.write(whole, random.nextBoolean() ? from : to, whole.length - to);
            return torn.toByteArray();
        }
    };

    private static final List<String> BROKEN = List.of(
            "00",
            "80",
            "BF",
            "C0AF",
            "C1BF",
            "E080AF",
            "E0",
            "E282",
            "F0808080",
            "F08080AF",
            "F4908080",
            "F5808080",
            "FF",
            "FE",
            "EDA080",
            "EDBFBF",
            "EDA081EDB080",
            "C3",
            "F09F94",
            "C328");

    private final boolean always;

    TextMutation(boolean always) {
        this.always = always;
    }

    /** A spoilt text of a text that is sound. */
    abstract byte[] spoil(String text, Random random);

    /** Whether the outcome always breaks the law of the text. */
    boolean isAlwaysADefect() {
        return always;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static byte[] insert(byte[] bytes, byte[] piece, Random random) {
        int at = random.nextInt(bytes.length + 1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(piece);
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }

    /** Right at the start of the text's first name, or of the value behind it. */
    private static String afterAQuote(String text, String piece, Random random) {
        int first = text.indexOf('"');
        int chosen = random.nextBoolean() ? first : text.indexOf('"', text.indexOf(':', first));
        return text.substring(0, chosen + 1) + piece + text.substring(chosen + 1);
    }
}
