package org.tocsin.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.testing.HostMapper;
import org.tocsin.testing.Jackson2;
import org.tocsin.testing.Jackson3;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of somebody else that hands messages to the mappers it has, and prints whether that came out right. */
final class MapperProgram {

    private static final JsonMapper TREES = new JsonMapper();

    private MapperProgram() {}

    /** Reads the files by Tocsin, writes them by mappers, and reads what it should not. */
    public static void main(String[] files) {
        System.out.println(Message.class.getModule().isNamed() ? "on the module path" : "on the class path");
        try {
            for (HostMapper mapper : List.of(Jackson2.plain(), Jackson3.plain())) {
                for (String file : files) {
                    System.out.println(written(mapper, Files.readAllBytes(Path.of(file))));
                }
                System.out.println(mapper.read("\"XA\"", PartyCode.class));
                System.out.println(refused(mapper, Message.class));
                System.out.println(refused(mapper, Header.class));
            }
        } catch (Exception | Error thrown) {
            thrown.printStackTrace(System.out);
        }
    }

    private static String written(HostMapper mapper, byte[] json) throws Exception {
        Tocsin tocsin = Tocsin.standard();
        Message<?> message = tocsin.reader(Realm.ACTUAL, Realm.EXERCISE, Realm.TEST)
                .read(json)
                .orElseThrow();
        JsonNode ours = TREES.readTree(tocsin.write(message));
        return ours.equals(TREES.readTree(mapper.write(message))) ? "alike" : "changed";
    }

    private static boolean refused(HostMapper mapper, Class<?> type) {
        try {
            mapper.read("{\"tocsin\":\"1.0\"}", type);
            return false;
        } catch (Exception refused) {
            return refused.getMessage().contains("a mapper reads no Tocsin message by itself");
        }
    }
}
