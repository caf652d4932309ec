package cn.hengli.unit.web;

import lombok.Getter;
import lombok.Setter;

/** What all forms of changes carry: the version that was seen. */
@Getter
@Setter
abstract class VersionedForm {

    private long version;
}
