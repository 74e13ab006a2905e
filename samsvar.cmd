@echo off
rem Starts samsvar on Windows: finds a JDK 25 or newer, builds on first use, and runs.
rem Documents or folders dropped on this file get one HTML report, beside the first of them.
rem No delayed expansion: names of files may hold exclamation marks.
setlocal DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\samsvar.jar"
set "JDK="
for %%D in ("%SAMSVAR_JAVA_HOME%" "%HOME_DIR%runtime" "%JAVA_HOME%") do call :try "%%~D"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :try "%%~D"
if not defined JDK goto nojdk
if not exist "%JAR%" call :build
if not exist "%JAR%" exit /b 2

rem Output is UTF-8; the console's own code page comes back afterwards.
set "PAGE="
for /f "tokens=2 delims=:" %%P in ('chcp') do for /f "tokens=1 delims=. " %%Q in ("%%P") do set "PAGE=%%Q"
chcp 65001 >nul
set "JAVA=%JDK%\bin\java.exe"
set "OPTIONS=-XX:+UseSerialGC -XX:NewSize=160m -XX:TieredStopAtLevel=1 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED"

rem What is dropped has its whole path; commands have none.
if /i "%~1"=="%~f1" if exist "%~1" goto dropped
"%JAVA%" %OPTIONS% -jar "%JAR%" %*
set "CODE=%errorlevel%"
goto end

:dropped
set "REPORT=%~dpn1.samsvar.html"
if not "%~2"=="" set "REPORT=%~dp1samsvar.html"
if exist "%REPORT%" del "%REPORT%"
"%JAVA%" %OPTIONS% -jar "%JAR%" check %* --format "html=%REPORT%"
set "CODE=%errorlevel%"
if exist "%REPORT%" start "" "%REPORT%"
rem The window would take the messages with it.
if not exist "%REPORT%" pause
goto end

:end
if defined PAGE chcp %PAGE% >nul
exit /b %CODE%

:nojdk
echo error: samsvar: no JDK 25 or newer was found 1>&2
echo   help: install one, such as Temurin 25, or set SAMSVAR_JAVA_HOME to it 1>&2
if /i "%~1"=="%~f1" if exist "%~1" pause
exit /b 2

:build
echo samsvar: building, first use; this takes a minute or two 1>&2
pushd "%HOME_DIR%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -DskipTests package > target-build.log 2>&1
if exist "%JAR%" del target-build.log
popd
if exist "%JAR%" exit /b 0
echo error: samsvar: the build failed 1>&2
echo   help: read "%HOME_DIR%target-build.log" 1>&2
exit /b 2

:try
if defined JDK exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=." %%M in ("%%~V") do if %%M GEQ 25 set "JDK=%~1"
exit /b 0
