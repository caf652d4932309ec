package cn.hengli.operation;

/** 数据库现状, asked of itself. */
public interface DatabaseWatch {

    DatabaseFacts facts();
}
