#pragma once

class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QWidget;

namespace ui {

// What RungStyle draws with: one function a kind of control, each handed the option Qt made for it.
namespace stylepainting {

void buttonPanel(QPainter &painter, const QStyleOption &option);
void toolButtonPanel(QPainter &painter, const QStyleOption &option);
void fieldPanel(QPainter &painter, const QStyleOption &option);
void checkMark(QPainter &painter, const QStyleOption &option);
void radioMark(QPainter &painter, const QStyleOption &option);
void comboBox(QPainter &painter, const QStyleOptionComplex &option);
void focusFrame(QPainter &painter, const QStyleOption &option);
void tabShape(QPainter &painter, const QStyleOption &option);
void tabLabel(QPainter &painter, const QStyleOption &option);

void menuFrame(QPainter &painter, const QRect &rect);
void menuBarItem(QPainter &painter, const QStyleOption &option);
void menuItem(QPainter &painter, const QStyleOption &option);
void headerSection(QPainter &painter, const QStyleOption &option);
// isFirst: the words stand over the marks and titles of the leading column.
void headerLabel(QPainter &painter, const QStyleOptionHeader &header, int lead);
void scrollBar(QPainter &painter, const QStyleOptionComplex &option, const QRect &handle);
void slider(QPainter &painter, const QStyleOptionComplex &option, const QRect &handle);
void progressGroove(QPainter &painter, const QStyleOption &option);
void progressContents(QPainter &painter, const QStyleOption &option);
void branch(QPainter &painter, const QStyleOption &option);
void selectedRow(QPainter &painter, const QStyleOption &option);

}

}
