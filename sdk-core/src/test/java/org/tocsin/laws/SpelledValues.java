package org.tocsin.laws;

import java.text.Normalizer;
import java.util.Random;

/** Values by which activity is recognised, in one of their spellings and in another. */
final class SpelledValues {

    private static final String[] HOSTS = {"example.com", "c2.bücher.example", "xn--bcher-kva.example", "правда.example"
    };

    private SpelledValues() {}

    static String any(String kind, Random random) {
        return switch (kind) {
            case "ip" -> address(random);
            case "ip-range" -> address(random) + '/' + (1 + random.nextInt(32));
            case "domain" -> host(random);
            case "url" -> "http://" + host(random) + "/A" + random.nextInt(9);
            case "email-address" -> "Who" + random.nextInt(9) + '@' + host(random);
            case "mac-address" -> "00:00:5e:00:53:" + (10 + random.nextInt(90));
            case "md5" -> digits(random, 32);
            case "sha-256" -> digits(random, 64);
            default -> "value " + random.nextInt(99);
        };
    }

    private static String host(Random random) {
        return HOSTS[random.nextInt(HOSTS.length)];
    }

    private static String address(Random random) {
        return random.nextBoolean()
                ? "192.0.2." + random.nextInt(256)
                : "2001:db8:0:0:" + Integer.toHexString(random.nextInt(0x10000)) + ":0:0:" + random.nextInt(2);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        while (digits.length() < count) {
            digits.append("0123456789abcdef".charAt(random.nextInt(16)));
        }
        return digits.toString();
    }

    /** The same value of a kind, spelled otherwise or as it was. */
    static String anew(String kind, String value, Random random) {
        return switch (kind) {
            case "ip" -> address(value, random);
            case "ip-range" -> {
                int slash = value.indexOf('/');
                String address = address(value.substring(0, slash), random);
                int bits = Integer.parseInt(value.substring(slash + 1));
                boolean mapped = address.startsWith("::ffff:") && value.indexOf(':') < 0;
                yield address + '/' + (mapped ? bits + 96 : bits);
            }
            case "domain" -> host(value, random) + (random.nextBoolean() ? "." : "");
            case "url" -> {
                int path = value.indexOf('/', 7);
                yield cased("http", random) + "://" + host(value.substring(7, path), random)
                        + (random.nextBoolean() ? ":80" : "") + value.substring(path);
            }
            case "email-address" -> {
                int at = value.indexOf('@');
                yield value.substring(0, at + 1) + host(value.substring(at + 1), random);
            }
            case "mac-address" -> cased(value.replace(":", random.nextBoolean() ? "-" : ""), random);
            case "md5", "sha-256" -> cased(value, random);
            default -> value;
        };
    }

    private static String address(String address, Random random) {
        if (address.indexOf(':') < 0) {
            return random.nextBoolean() ? address : "::ffff:" + address;
        }
        String shorter = random.nextBoolean() ? address.replace("2001:db8:0:0:", "2001:0DB8::") : address;
        return cased(shorter, random);
    }

    private static String host(String host, Random random) {
        String other = host.contains("ü") && random.nextBoolean() ? "c2.xn--bcher-kva.example" : host;
        return cased(random.nextBoolean() ? other : Normalizer.normalize(other, Normalizer.Form.NFD), random);
    }

    private static String cased(String text, Random random) {
        StringBuilder cased = new StringBuilder();
        text.codePoints()
                .map(c -> random.nextBoolean() ? Character.toUpperCase(c) : c)
                .forEach(cased::appendCodePoint);
        return cased.toString();
    }
}
