package cn.hengli.page;

import cn.hengli.shared.Reason;

/** Why the server takes or gives something only later. */
enum PageRefusal implements Reason {
    TOO_MANY_AT_ONCE,
    NO_ROOM_FOR_FILES
}
