@echo off
rem Starts Edgewise from wherever it was unpacked, with the runtime it brings.
setlocal
set JAVA_TOOL_OPTIONS=
set JDK_JAVA_OPTIONS=
set _JAVA_OPTIONS=
set "HERE=%~dp0.."
"%HERE%\runtime\bin\java" -XX:+UseSerialGC -Xmx12g --enable-native-access=javafx.graphics -Xlog:disable -Xlog:all=error:stderr "-XX:SharedArchiveFile=%HERE%\lib\edgewise.jsa" -cp "%HERE%\lib\edgewise.jar" edgewise.cli.Edgewise %*
