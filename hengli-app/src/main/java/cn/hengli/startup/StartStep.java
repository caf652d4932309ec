package cn.hengli.startup;

/**
 * 启动步骤: what must be in the database before anybody is let in. Steps are taken in their {@code @Order}, before the port is opened, so
 * that whoever gets an answer gets it from a program that is ready.
 */
public interface StartStep {

    /** Does what is missing; nothing where nothing is missing. */
    void take();
}
