@echo off
rem Starts Edgewise from wherever it was unpacked.
setlocal
set "HOME_DIR=%~dp0.."
"%HOME_DIR%\runtime\bin\java" --enable-native-access=javafx.graphics --add-modules javafx.controls -XX:+UseSerialGC -cp "%HOME_DIR%\lib\*" edgewise.cli.Edgewise %*
