#pragma once

#include "issue/runway/runwayscene.h"

#include <QWidget>

namespace ui {

// The picture of the runway. Pointing at an item shows its sentence and arithmetic; the arrows walk the items and read them.
class RunwayCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit RunwayCanvas(QWidget *parent = nullptr);
    void show(const render::RunwayPicture &picture, const domain::EngineContext &context);
    void setFolded(bool isFolded);
    bool isFolded() const { return m_folded; }
    const RunwayScene &scene() const; // laid out when it is asked for
    // What is read at the item that the arrows stand on; all in one sentence before any.
    QString currentSentence() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layAgain(); // once it is looked at
    void lay() const;
    void walk(int steps);
    void stand(int place);
    QRectF shown(const QRectF &rect) const;
    const RunwayScene::Place *placeAt(QPointF position) const;

    render::RunwayPicture m_picture;
    domain::EngineContext m_context;
    mutable RunwayScene m_scene;
    mutable bool m_isLaid = false;
    bool m_folded = false;
    mutable int m_current = -1;
};

}
