package cn.hengli.api;

/** A parameter that says nothing we know: answered with 400, and by its name. */
public class BadParameter extends RuntimeException {

    private final String parameter;

    public BadParameter(String parameter, String what) {
        super(what);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
