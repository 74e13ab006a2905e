@echo off
rem Starts samsvar on Windows: finds a JDK 25 or newer, builds on first use, and runs.
rem A single document dropped on this file gets its HTML report beside it.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JDK="
for %%D in ("%SAMSVAR_JAVA_HOME%" "%HOME_DIR%runtime" "%JAVA_HOME%") do call :try %%D
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :try "%%~D"
if not defined JDK (
  echo error: samsvar: no JDK 25 or newer was found 1>&2
  echo   help: install one, such as Temurin 25, or set SAMSVAR_JAVA_HOME to it 1>&2
  exit /b 2
)
if not exist "%HOME_DIR%target\samsvar.jar" (
  echo samsvar: building, first use; this takes a minute or two 1>&2
  pushd "%HOME_DIR%"
  set "JAVA_HOME=%JDK%"
  call mvn -q -B -DskipTests package > target-build.log 2>&1
  if errorlevel 1 (
    echo error: samsvar: the build failed 1>&2
    echo   help: read %HOME_DIR%target-build.log 1>&2
    popd
    exit /b 2
  )
  del target-build.log
  popd
)
set "RUN="%JDK%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -jar "%HOME_DIR%target\samsvar.jar""
if "%~2"=="" if exist "%~1" (
  %RUN% check "%~1" --format "html=%~dpn1.samsvar.html"
  set "CODE=!errorlevel!"
  if exist "%~dpn1.samsvar.html" start "" "%~dpn1.samsvar.html"
  exit /b !CODE!
)
%RUN% %*
exit /b %errorlevel%

:try
if defined JDK exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do set "V=%%~V"
for /f "delims=." %%M in ("!V!") do if %%M GEQ 25 set "JDK=%~1"
exit /b
