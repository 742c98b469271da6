package org.tocsin.testing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3. */
public record Jackson3(JsonMapper mapper) implements HostMapper {

    /** {@code new JsonMapper()}, as most hosts have it. */
    public static HostMapper plain() {
        return new Jackson3(new JsonMapper());
    }

    /** Mappers with the settings that hosts usually make, by the name of the setting. */
    public static Map<String, HostMapper> configured() {
        Map<String, HostMapper> all = new LinkedHashMap<>();
        add(all, "snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        add(
                all,
                "upper camel case",
                mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        for (JsonInclude.Include include : new JsonInclude.Include[] {
            JsonInclude.Include.ALWAYS, JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_DEFAULT
        }) {
            add(
                    all,
                    "include " + include,
                    mapper -> mapper.changeDefaultPropertyInclusion(
                            was -> was.withValueInclusion(include).withContentInclusion(include)));
        }
        add(all, "enums by toString", mapper -> mapper.enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING));
        add(all, "enums by index", mapper -> mapper.enable(EnumFeature.WRITE_ENUMS_USING_INDEX));
        add(all, "not sorted", mapper -> mapper.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        add(all, "keys sorted", mapper -> mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        add(all, "indented", mapper -> mapper.enable(SerializationFeature.INDENT_OUTPUT));
        add(all, "as Jackson 2", JsonMapper.Builder::configureForJackson2);
        for (JsonAutoDetect.Visibility visibility :
                new JsonAutoDetect.Visibility[] {JsonAutoDetect.Visibility.NONE, JsonAutoDetect.Visibility.ANY}) {
            add(
                    all,
                    "visible: " + visibility,
                    mapper -> mapper.changeDefaultVisibility(
                            was -> was.withVisibility(PropertyAccessor.ALL, visibility)));
        }
        return all;
    }

    private static void add(Map<String, HostMapper> all, String setting, Consumer<JsonMapper.Builder> set) {
        JsonMapper.Builder builder = JsonMapper.builder();
        set.accept(builder);
        all.put("Jackson 3, " + setting, new Jackson3(builder.build()));
    }

    @Override
    public byte[] write(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public String tree(Object value) {
        return mapper.valueToTree(value).toString();
    }

    @Override
    public Map<?, ?> map(Object value) {
        return mapper.convertValue(value, Map.class);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <K> Map<K, Integer> readMap(String json, Class<K> keys) {
        return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, keys, Integer.class));
    }
}
