package cn.hengli.audit;

/** 来源地址: where the present request comes from. */
public interface Origin {

    /** The address of the computer; empty when nobody asked, as in a job. */
    String address();
}
