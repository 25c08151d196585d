package kazasu.pki;

/**
 * 市区町村, as certificates name it.
 *
 * @param prefecture in Roman letters, e.g. {@code Gunma-ken}
 * @param name in Roman letters, e.g. {@code Maebashi-shi}
 * @param code 全国地方公共団体コード without the check digit, five digits
 */
public record Municipality(String prefecture, String name, String code) {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code isn't five digits
     */
    public Municipality {
        if (!code.matches("[0-9]{5}")) {
            throw new IllegalArgumentException("a municipality code has five digits, unlike \"" + code + "\"");
        }
    }
}
