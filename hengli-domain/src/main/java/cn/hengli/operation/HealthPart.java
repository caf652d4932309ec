package cn.hengli.operation;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 运行部件: something that the program rests on.
 *
 * @param name such as {@code diskSpace}
 * @param status its own word: {@code UP}, {@code DOWN} …
 * @param details as it gives them, by name
 */
public record HealthPart(String name, String status, SortedMap<String, String> details) {

    private static final String EMPTY_LIST = "[]";

    public HealthPart {
        details = new TreeMap<>(details);
        // such as the certificates of a site that has none
        details.values().removeIf(EMPTY_LIST::equals);
    }

    public boolean says() {
        return !details.isEmpty();
    }

    public boolean isUp() {
        return status.equals("UP");
    }

    public String detail(String key) {
        return details.getOrDefault(key, "");
    }
}
