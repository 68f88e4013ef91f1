#pragma once

#include "widgets/theme/theme.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace ui {

// One picture a meaning; the file is resources/icons/<name>.svg.
enum class IconId {
    Today, Issues, Matrix, Risks, Drafts, Reports, People, Search, Filter, Plus, Close, ChevronDown, ChevronRight, More,
    Sort, Check, Warning, Error, Info, Lock, Call, Mail, Meeting, Chat, Letter, Bell, Horn, ArrowUp, ArrowDown, Clock, Team,
    Document, Undo, Redo, Settings, Palette, Folder, Calendar, Export, Import, Play, Pause, Link, Note, Handoff, Review,
    CloseLoop, Contact, Table, Board, Timeline, OpenOut, Copy, Print, Trash, Edit, LastResort, Ladder, App,
};
inline constexpr int kIconCount = int(IconId::App) + 1;

// The program's own line icons, drawn at any size and device ratio, tinted from the theme when painted.
class Icon
{
public:
    // Follows the theme: the colour is looked up at each painting; disabled is text3.
    static QIcon of(IconId id, Token token = Token::Text2);
    static QIcon of(IconId id, const QColor &color);
    static QString fileName(IconId id); // ":/icons/today.svg"
    // Into a square of the rectangle's shorter side, centred.
    static void paint(QPainter &painter, const QRectF &rect, IconId id, const QColor &color);
};

}
